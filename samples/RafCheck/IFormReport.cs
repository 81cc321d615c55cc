namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Writes what was found, form by form.</summary>
internal interface IFormReport : IDisposable
{
    /// <summary>Writes one form's findings.</summary>
    void Write(CheckedForm form);

    /// <summary>Writes what is to be said after the last form.</summary>
    void Close(Tally tally);
}
