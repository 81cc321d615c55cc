using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>The way of a form of which only days were carried over, as far as they tell it.</summary>
internal static class CarriedReview
{
    public static ReviewHistory? Of(SupportRecord record)
    {
        if (record.Carried?.Progress is not { } days || record.Known(days.FormSubmittedOn) is not { } submitted)
        {
            return null;
        }

        var history = Move(ReviewHistory.Start(submitted), ReviewMove.Submit, submitted);
        var (returned, passed) = (record.Known(days.FormReturnedOn), record.Known(days.FormPassedOn));
        if ((record.Known(days.FormReceivedOn) ?? returned ?? (passed is null ? null : submitted)) is { } received)
        {
            history = Move(history, ReviewMove.TakeUp, received);
        }

        // A form that is back with its writer was passed on, if at all, in a round that is over.
        if (returned is { } back && !(passed >= back))
        {
            return Move(history, ReviewMove.Return, back);
        }

        history = passed is { } on ? Move(history, ReviewMove.PassOn, on) : history;
        history = record.Known(days.FormSignedOffOn) is { } signedOff ? Move(history, ReviewMove.Approve, signedOff) : history;
        return record.Known(days.PaidOn) is { } paid ? Move(history, ReviewMove.ReleaseFunds, paid) : history;
    }

    private static ReviewHistory Move(ReviewHistory history, ReviewMove move, DateOnly on) => ReviewTransitions.Find(history.State, move) is { } transition
        ? history.With(new ReviewEntry(new ReviewStep(move, transition.Actor, on), transition.From, transition.To))
        : history;
}
