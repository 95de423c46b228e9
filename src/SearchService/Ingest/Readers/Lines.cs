using System.Text;

namespace SearchService.Ingest.Readers;

/// <summary>Puts together what a line end has cut.</summary>
static class Lines
{
    /// <summary>The lines as one: Chinese needs no space between them, two Latin words or numbers do.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (joined.Length > 0 && char.IsAsciiLetterOrDigit(joined[^1]) && char.IsAsciiLetterOrDigit(line[0]))
                joined.Append(' ');
            joined.Append(line);
        }
        return joined.ToString();
    }
}
