using SearchService.Corpus;

return CorpusCommand.TryParse(args) is { } command ? command.Run() : CorpusCommand.Explain();
