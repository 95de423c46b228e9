using SearchService.Reports;


namespace SearchService.Search;

/// <summary>
/// A question as a value. It is asked of a report as a whole or, under a section filter, of one section at a time: all of it must
/// hold in one and the same place. <c>ToString</c> prints it canonically, and the printed form parses to the same value.
/// </summary>
public abstract partial record Query
{
    Query() { }

    /// <summary>What may be marked in a hit, each once: the terms that are wanted, with the sections they are wanted in.</summary>
    public IEnumerable<WantedTerm> WantedTerms => TermsWithin(SectionKinds.All).Distinct();

    /// <summary>Whether two of its parts want the same term. Where both do, a place is one occurrence all the same.</summary>
    public bool NamesATermTwice => TermsWithin(SectionKinds.All).CountBy(wanted => wanted.Term).Any(term => term.Value > 1);

    IEnumerable<WantedTerm> TermsWithin(SectionKinds sections) => this switch
    {
        Term term => [new(term, sections)],
        AllOf all => all.Parts.SelectMany(part => part.TermsWithin(sections)),
        AnyOf any => any.Parts.SelectMany(part => part.TermsWithin(sections)),
        AtLeast some => some.Parts.SelectMany(part => part.TermsWithin(sections)),
        Within within => within.Inner?.TermsWithin(sections & within.Sections) ?? [],
        _ => [],
    };

    /// <summary>The conditions that may make a report pass: all but those under a “not”.</summary>
    public IEnumerable<Condition> WantedConditions => this switch
    {
        Where where => [where.Condition],
        AllOf all => all.Parts.SelectMany(part => part.WantedConditions),
        AnyOf any => any.Parts.SelectMany(part => part.WantedConditions),
        AtLeast some => some.Parts.SelectMany(part => part.WantedConditions),
        Within within => within.Inner?.WantedConditions ?? [],
        _ => [],
    };

    /// <summary>Every term, wanted or not.</summary>
    public IEnumerable<Term> Terms => this switch
    {
        Term term => [term],
        AllOf all => all.Parts.SelectMany(part => part.Terms),
        AnyOf any => any.Parts.SelectMany(part => part.Terms),
        AtLeast some => some.Parts.SelectMany(part => part.Terms),
        Without without => without.Inner.Terms,
        Within within => within.Inner?.Terms ?? [],
        _ => [],
    };

    /// <summary>Every condition, wanted or not.</summary>
    public IEnumerable<Condition> Conditions => this switch
    {
        Where where => [where.Condition],
        AllOf all => all.Parts.SelectMany(part => part.Conditions),
        AnyOf any => any.Parts.SelectMany(part => part.Conditions),
        AtLeast some => some.Parts.SelectMany(part => part.Conditions),
        Without without => without.Inner.Conditions,
        Within within => within.Inner?.Conditions ?? [],
        _ => [],
    };

    /// <summary>Whether one of its conditions is on what is found against a report.</summary>
    public bool AsksOfFindings => Conditions.Any(condition => condition is Condition.WithValue { Facet: Facet.Finding } or Condition.WithNumber { Measure: Measure.Findings });

    /// <summary>Whether it asks of the report alone and not of its text.</summary>
    public bool IsCondition => this switch
    {
        Where => true,
        AllOf all => all.Parts.All(part => part.IsCondition),
        AnyOf any => any.Parts.All(part => part.IsCondition),
        AtLeast some => some.Parts.All(part => part.IsCondition),
        Without without => without.Inner.IsCondition,
        _ => false,
    };

    // A part that binds looser than what it stands in is printed in parentheses.
    static string InAllOf(Query part) => part is Within { Inner: not null } ? $"({part})" : part.ToString()!;
}

/// <summary>A term and where it is wanted.</summary>
/// <param name="Term">What must occur.</param>
/// <param name="Sections">The sections in which an occurrence counts.</param>
public readonly record struct WantedTerm(Query.Term Term, SectionKinds Sections);
