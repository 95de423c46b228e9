namespace SearchService.Web.Api.Tables;

/// <summary>A column as every table has it that shows the same thing: those of the API and of the data set.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Meaning">What it holds, Chinese first.</param>
/// <param name="Value">What an item has in it.</param>
sealed record TableField<T>(string Name, string Meaning, Func<T, object?> Value)
{
    /// <summary>The column of a table whose rows have such an item.</summary>
    public TableColumn<TRow> Of<TRow>(Func<TRow, T> item) => new(Name, row => Value(item(row)));
}
