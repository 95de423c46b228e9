namespace SearchService.Corpus;

// A name of its own: in the tests, Program is the host.
static class CorpusProgram
{
    static int Main(string[] args) =>
        CorpusCommand.TryParseFuzz(args) is { } fuzz ? fuzz.Run() : CorpusCommand.TryParse(args) is { } command ? command.Run() : CorpusCommand.Explain();
}
