namespace SearchService.Web.Asking;

/// <summary>How long an answer may take. A caller who leaves is no such case.</summary>
/// <param name="Span">The time.</param>
sealed record TimeLimit(TimeSpan Span)
{
    /// <summary>The limit where nothing else is configured.</summary>
    public static TimeLimit Default { get; } = new(TimeSpan.FromSeconds(5));

    /// <summary>Lets some work go on until the time is over, then cancels it.</summary>
    /// <exception cref="SearchTimeoutException">The time was over.</exception>
    public ValueTask<T> InTimeAsync<T>(Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellation) =>
        KeepAsync(work, () => throw new SearchTimeoutException(new(Span)), cancellation);

    /// <summary>Lets some work go on until the time is over, then cancels it and takes what is said in its place.</summary>
    public async ValueTask<T> KeepAsync<T>(Func<CancellationToken, ValueTask<T>> work, Func<T> late, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Span);
        try
        {
            return await work(limited.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return late();
        }
    }
}
