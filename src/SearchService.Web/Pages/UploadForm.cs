using System.Collections.Immutable;
using SearchService.Web.Uploads;

namespace SearchService.Web.Pages;

/// <summary>The form by which a person decides on the files of an upload: the fields of the first file end with <c>-0</c>.</summary>
static class UploadForm
{
    /// <summary>The name of the buttons.</summary>
    public const string DeedField = "deed";

    /// <summary>The value of the button that stores.</summary>
    public const string Store = "store";

    /// <summary>The value of the button that forgets the upload.</summary>
    public const string Discard = "discard";

    const string LeaveOutField = "leaveOut";

    /// <summary>What a form decides of each file.</summary>
    /// <param name="form">The form.</param>
    /// <param name="files">How many files there are.</param>
    public static ImmutableArray<FileDecision> DecisionsIn(IFormCollection form, int files) =>
        [.. Enumerable.Range(0, files).Select(index => new FileDecision(SentForm.IdentityIn(form, Suffix(index)), form.ContainsKey(LeaveOutField + Suffix(index))))];

    /// <summary>What cannot be understood of what was decided, a sentence each. What is left out may say anything.</summary>
    public static IReadOnlyList<string> FaultsIn(ImmutableArray<FileDecision> decisions, ImmutableArray<UploadedFile> files) =>
        [.. files.Zip(decisions).Where(pair => !pair.Second.LeftOut).SelectMany(pair => pair.Second.Typed.Faults.Select(fault => $"{pair.First.Name}：{fault}"))];

    /// <summary>The fields of a file.</summary>
    public static Html Fields(int index, FileDecision decision) => Html.Of($"""
        <fieldset class="fields"><legend>更正，空则照所读 <span lang="en">Correct it; what is left empty is taken as read</span></legend>
        {SentForm.IdentityFields(decision.Typed, Suffix(index))}
        <label class="choice"><input type="checkbox" name="{LeaveOutField + Suffix(index)}"{(decision.LeftOut ? Html.Of($" checked") : Html.Empty)}> 不入库 <span lang="en">Leave it out</span></label></fieldset>
        """);

    static string Suffix(int index) => FormattableString.Invariant($"-{index}");
}
