using System.Text;

namespace SearchService.Tests.Web;

/// <summary>Reads CSV by the letter of RFC 4180, to check what is written.</summary>
static class CsvReader
{
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [[]];
        var (field, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
            switch (text[i], quoted)
            {
                case ('"', true) when i + 1 < text.Length && text[i + 1] == '"':
                    field.Append(text[++i]);
                    break;
                case ('"', _):
                    quoted = !quoted;
                    break;
                case (',', false):
                    End();
                    break;
                case ('\r', false) when text[i + 1] == '\n':
                    i++;
                    End();
                    rows.Add([]);
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        quoted.Should().BeFalse();
        rows[^1].Should().BeEmpty("the last line ends like the others");
        return rows[..^1];

        void End()
        {
            rows[^1].Add(field.ToString());
            field.Clear();
        }
    }
}
