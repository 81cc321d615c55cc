using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Tests.Population;

public sealed class BulkEvaluationTests
{
    private static readonly BulkOptions Small = new() { Degree = 4, BatchSize = 8 };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(1_003)]
    public async Task Results_come_in_the_order_of_the_items(int count)
    {
        int[] expected = [.. Enumerable.Range(0, count).Select(i => i * 3)];

        Evaluate(Enumerable.Range(0, count), Slowly).Should().Equal(expected);
        (await Collect(EvaluateAsync(Items(count), Slowly))).Should().Equal(expected);

        // Earlier items take longer, so that later ones would overtake them.
        static int Slowly(int item)
        {
            Thread.SpinWait(item % 8 == 0 ? 2_000 : 1);
            return item * 3;
        }
    }

    [Fact]
    public async Task Items_are_read_no_further_ahead_than_there_is_work_to_do()
    {
        var read = 0;
        var taken = 0;
        var most = Small.Degree * Small.BatchSize;
        foreach (var _ in Evaluate(Counted(), item => item))
        {
            (read - taken++).Should().BeLessThanOrEqualTo(most);
        }

        (read, taken) = (0, 0);
        await foreach (var _ in EvaluateAsync(Counted().ToAsyncEnumerable(), item => item))
        {
            (read - taken++).Should().BeLessThanOrEqualTo(most);
        }

        taken.Should().Be(2_000);

        IEnumerable<int> Counted() => Enumerable.Range(0, 2_000).Select(item =>
        {
            read++;
            return item;
        });
    }

    [Fact]
    public async Task An_exception_comes_after_the_results_of_all_items_before_it()
    {
        var before = new List<int>();
        var evaluating = async () =>
        {
            await foreach (var result in EvaluateAsync(Items(1_000), FailsAt100))
            {
                before.Add(result);
            }
        };

        (await evaluating.Should().ThrowAsync<FormatException>()).WithMessage("item 100");
        before.Should().Equal(Enumerable.Range(0, 100));

        before.Clear();
        var atOnce = () =>
        {
            foreach (var result in Evaluate(Enumerable.Range(0, 1_000), FailsAt100))
            {
                before.Add(result);
            }
        };
        atOnce.Should().Throw<FormatException>().WithMessage("item 100");
        before.Should().Equal(Enumerable.Range(0, 100));

        static int FailsAt100(int item) => item == 100 ? throw new FormatException("item 100") : item;
    }

    [Fact]
    public async Task A_cancelled_evaluation_ends_and_leaves_nothing_running()
    {
        using var source = new CancellationTokenSource();
        var evaluated = 0;
        var evaluating = async () =>
        {
            await foreach (var result in BulkEvaluation.EvaluateAsync(Items(int.MaxValue), Count, Small, cancellationToken: source.Token))
            {
                if (result == 50)
                {
                    await source.CancelAsync();
                }
            }
        };

        await evaluating.Should().ThrowAsync<OperationCanceledException>();

        var then = Volatile.Read(ref evaluated);
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Volatile.Read(ref evaluated).Should().Be(then);
        FluentActions.Invoking(() => BulkEvaluation.Evaluate([1], item => item, Small, cancellationToken: source.Token).ToList())
            .Should().Throw<OperationCanceledException>();

        int Count(int item)
        {
            Interlocked.Increment(ref evaluated);
            return item;
        }
    }

    [Fact]
    public async Task Whoever_stops_early_leaves_nothing_running()
    {
        var evaluated = 0;
        Evaluate(Enumerable.Range(0, int.MaxValue), item => Interlocked.Increment(ref evaluated) > 0 ? item : -1).Take(3).Should().Equal(0, 1, 2);

        var then = Volatile.Read(ref evaluated);
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Volatile.Read(ref evaluated).Should().Be(then).And.BeLessThanOrEqualTo(Small.Degree * Small.BatchSize);
    }

    [Fact]
    public async Task Progress_tells_how_many_results_there_have_been()
    {
        var told = new Told();
        await Collect(EvaluateAsync(Items(20), item => item, told));
        told.Values.Should().Equal(8, 16, 20);

        told.Values.Clear();
        _ = Evaluate(Enumerable.Range(0, 20), item => item, told).ToList();
        told.Values.Should().Equal(8, 16, 20);
    }

    [Fact]
    public void Options_below_one_are_refused()
    {
        FluentActions.Invoking(() => new BulkOptions { Degree = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BulkOptions { BatchSize = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<int> Evaluate(IEnumerable<int> items, Func<int, int> evaluate, IProgress<long>? progress = null) =>
        BulkEvaluation.Evaluate(items, evaluate, Small, progress, TestContext.Current.CancellationToken);

    private static IAsyncEnumerable<int> EvaluateAsync(IAsyncEnumerable<int> items, Func<int, int> evaluate, IProgress<long>? progress = null) =>
        BulkEvaluation.EvaluateAsync(items, evaluate, Small, progress, TestContext.Current.CancellationToken);

    private static async Task<List<int>> Collect(IAsyncEnumerable<int> results)
    {
        var all = new List<int>();
        await foreach (var result in results)
        {
            all.Add(result);
        }

        return all;
    }

    private static IAsyncEnumerable<int> Items(int count) => Enumerable.Range(0, count).ToAsyncEnumerable();

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }
}
