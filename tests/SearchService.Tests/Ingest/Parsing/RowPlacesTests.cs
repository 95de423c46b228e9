using SearchService.Ingest.Parsing;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class RowPlacesTests
{
    const int X = RowPlaces.Unknown, F = RowPlaces.Foreign;

    [Theory]
    [InlineData(new[] { 0, X, 2 }, new[] { 0, 1, 2 })]
    [InlineData(new[] { X, X, 2, 3, X }, new[] { 0, 1, 2, 3, 4 })]
    [InlineData(new[] { X, X, X, X, X }, new[] { 0, 1, 2, 3, 4 })]
    public void As_many_unknown_rows_as_are_missing_are_known_by_their_place(int[] places, int[] filled) =>
        RowPlaces.Filled(places, 5, _ => false, (_, _) => true).Should().Equal(filled);

    [Theory]
    [InlineData(new[] { 0, X, 3 })]
    [InlineData(new[] { 0, X, X, 2 })]
    [InlineData(new[] { X, 2 })]
    [InlineData(new[] { 3, X, 1 })]
    [InlineData(new[] { 0, F, X, 2 })]
    [InlineData(new[] { 0, X, F, 2 })]
    public void Others_stay_unknown(int[] places) => RowPlaces.Filled(places, 5, _ => false, (_, _) => true).Should().Equal(places);

    [Fact]
    public void An_ambiguous_row_counts_only_in_its_order() =>
        RowPlaces.Filled([0, 4, 1, 4], 5, place => place == 4, (_, _) => true).Should().Equal(0, F, 1, F);

    [Fact]
    public void Labels_nearby_that_name_another_row_keep_a_row_unknown() =>
        RowPlaces.Filled([0, X, 2], 5, _ => false, (_, place) => place != 1).Should().Equal(0, X, 2);
}
