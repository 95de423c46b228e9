namespace SearchService.Corpus;

// Named and in a namespace, so that tests of the web host can say Program and mean the host's.
static class Program
{
    static int Main(string[] args) => CorpusCommand.TryParse(args) is { } command ? command.Run() : CorpusCommand.Explain();
}
