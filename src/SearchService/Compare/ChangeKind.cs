namespace SearchService.Compare;

/// <summary>The kind of change between two cells of the same fact.</summary>
public enum ChangeKind
{
    /// <summary>The same number, or the same state.</summary>
    None,

    /// <summary>Two numbers that differ.</summary>
    Number,

    /// <summary>Blank, 0, 不适用, words or unreadable became one another: no difference can be taken.</summary>
    State,

    /// <summary>A form of one of the two does not have the fact.</summary>
    NotInThisForm,

    /// <summary>The other form has a fact of like name that counts something else: 对外公开总数量 is not 现行有效件数.</summary>
    DefinitionChanged,

    /// <summary>Both forms have the fact, but one document's cell is missing or could not be read.</summary>
    NotRead,

    /// <summary>Two amounts printed in different units, 元 and 万元: numbers are never converted, so no difference is taken.</summary>
    OtherUnit,
}
