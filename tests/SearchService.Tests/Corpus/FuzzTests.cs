using SearchService.Corpus.Fuzzing;
using SearchService.Tests.Support;

namespace SearchService.Tests.Corpus;

public class FuzzTests
{
    [Fact]
    public void No_spoiled_document_ends_in_an_exception_or_takes_too_long() =>
        new Fuzzer(seed: 5, []).Run(Rounds.Of(2000)).Select(failure => $"run {failure.Run}, {failure.How}: {failure.What}").Should().BeEmpty();

    [Fact]
    public void A_run_is_the_same_document_every_time() =>
        new Fuzzer(seed: 5, []).Document(17).File.Sha256.Should().Be(new Fuzzer(seed: 5, []).Document(17).File.Sha256);
}
