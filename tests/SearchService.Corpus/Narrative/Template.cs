using System.Collections.Immutable;

namespace SearchService.Corpus.Narrative;

/// <summary>A piece of a sentence template.</summary>
public abstract record Template
{
    Template() { }

    /// <summary>Words as they stand.</summary>
    public sealed record Words(string Text) : Template;

    /// <summary>Pieces one after another.</summary>
    public sealed record Sequence(ImmutableArray<Template> Parts) : Template;

    /// <summary>One of several: <c>[印发|出台]</c>.</summary>
    public sealed record Choice(ImmutableArray<Template> Options) : Template;

    /// <summary>A symbol of the grammar, or a list of so many different ones: <c>&lt;职责*3&gt;</c>.</summary>
    public sealed record Symbol(string Name, int Count) : Template;

    /// <summary>A number that stands in no table: <c>{20~300}</c>.</summary>
    public sealed record Number(int Low, int High) : Template;

    /// <summary>A number of the tables or a year: <c>{新收}</c>.</summary>
    public sealed record Fact(string Name) : Template;
}
