using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Evaluates any number of items, such as forms or claims, several at once: results come in the order of the items, and
/// no more than a few batches are in memory at a time.
/// </summary>
/// <remarks>
/// Thread-safe, as long as the function is: it is called from several threads. Where it throws, the results of all
/// items before come first, then the exception. Nothing runs on once the enumeration has ended, however it ended.
/// </remarks>
public static class BulkEvaluation
{
    /// <summary>Evaluates a stream of items.</summary>
    /// <typeparam name="TItem">What is evaluated.</typeparam>
    /// <typeparam name="TResult">What comes out.</typeparam>
    /// <param name="items">The items; read only as far ahead as there is work to do.</param>
    /// <param name="evaluate">Evaluates one item; called from several threads.</param>
    /// <param name="options">How much at once; <see cref="BulkOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told after each batch how many results there have been.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async IAsyncEnumerable<TResult> EvaluateAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, TResult> evaluate,
        BulkOptions? options = null,
        IProgress<long>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(evaluate);
        var chosen = options ?? BulkOptions.Default;
        var running = new Queue<Task<Batch<TResult>>>(chosen.Degree);
        var results = 0L;
        try
        {
            var batch = new List<TItem>(chosen.BatchSize);
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                batch.Add(item);
                if (batch.Count < chosen.BatchSize)
                {
                    continue;
                }

                running.Enqueue(Start(batch, evaluate, cancellationToken));
                batch = new List<TItem>(chosen.BatchSize);
                if (running.Count == chosen.Degree)
                {
                    var done = await running.Dequeue().ConfigureAwait(false);
                    foreach (var result in done.Results)
                    {
                        yield return result;
                    }

                    progress?.Report(results += done.Results.Count);
                    done.ThrowIfFailed();
                }
            }

            if (batch.Count > 0)
            {
                running.Enqueue(Start(batch, evaluate, cancellationToken));
            }

            while (running.Count > 0)
            {
                var done = await running.Dequeue().ConfigureAwait(false);
                foreach (var result in done.Results)
                {
                    yield return result;
                }

                progress?.Report(results += done.Results.Count);
                done.ThrowIfFailed();
            }
        }
        finally
        {
            await Settle(running).ConfigureAwait(false);
        }
    }

    /// <summary>Evaluates a sequence of items.</summary>
    /// <inheritdoc cref="EvaluateAsync{TItem, TResult}"/>
    public static IEnumerable<TResult> Evaluate<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> evaluate,
        BulkOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(evaluate);
        return Results();

        IEnumerable<TResult> Results()
        {
            var chosen = options ?? BulkOptions.Default;
            var running = new Queue<Task<Batch<TResult>>>(chosen.Degree);
            var results = 0L;
            try
            {
                using var batches = items.Chunk(chosen.BatchSize).GetEnumerator();
                while (true)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    while (running.Count < chosen.Degree && batches.MoveNext())
                    {
                        running.Enqueue(Start(batches.Current, evaluate, cancellationToken));
                    }

                    if (running.Count == 0)
                    {
                        yield break;
                    }

                    var done = running.Dequeue().GetAwaiter().GetResult();
                    foreach (var result in done.Results)
                    {
                        yield return result;
                    }

                    progress?.Report(results += done.Results.Count);
                    done.ThrowIfFailed();
                }
            }
            finally
            {
                Settle(running).GetAwaiter().GetResult();
            }
        }
    }

    private static Task<Batch<TResult>> Start<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> evaluate, CancellationToken cancellationToken) =>
        Task.Run(() => Batch<TResult>.Of(items, evaluate, cancellationToken), cancellationToken);

    // What still runs is let finish, and what it comes to is nobody's any more.
    private static async Task Settle<TResult>(Queue<Task<Batch<TResult>>> running)
    {
        foreach (var one in running)
        {
            await ((Task)one).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private sealed class Batch<TResult>
    {
        private System.Runtime.ExceptionServices.ExceptionDispatchInfo? _failure;

        public required List<TResult> Results { get; init; }

        public static Batch<TResult> Of<TItem>(IReadOnlyList<TItem> items, Func<TItem, TResult> evaluate, CancellationToken cancellationToken)
        {
            var batch = new Batch<TResult> { Results = new List<TResult>(items.Count) };
            try
            {
                for (var i = 0; i < items.Count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    batch.Results.Add(evaluate(items[i]));
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // Kept, not swallowed: it is thrown once the results before it have been given out.
                batch._failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failure);
            }

            return batch;
        }

        public void ThrowIfFailed() => _failure?.Throw();
    }
}
