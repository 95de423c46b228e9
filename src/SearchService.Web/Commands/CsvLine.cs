using System.Collections.Immutable;
using System.Text;

namespace SearchService.Web.Commands;

/// <summary>Reads a line of CSV, RFC 4180. A field holds no line end here, so a quote that is never closed spoils its own line alone.</summary>
static class CsvLine
{
    /// <summary>The fields without white space around them; null where the quotes do not match.</summary>
    public static ImmutableArray<string>? Fields(string line)
    {
        var (fields, field, quoted) = (ImmutableArray.CreateBuilder<string>(), new StringBuilder(), false);
        for (var at = 0; at < line.Length; at++)
            switch (line[at], quoted)
            {
                case ('"', true) when at + 1 < line.Length && line[at + 1] == '"':
                    field.Append(line[++at]);
                    break;
                case ('"', _) when quoted || string.IsNullOrWhiteSpace(field.ToString()):
                    quoted = !quoted;
                    break;
                case (',', false):
                    fields.Add(field.ToString().Trim());
                    field.Clear();
                    break;
                default:
                    field.Append(line[at]);
                    break;
            }
        fields.Add(field.ToString().Trim());
        return quoted ? null : fields.ToImmutable();
    }
}
