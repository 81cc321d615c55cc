namespace SchoolImprovement.Rules.Guidance;

/// <summary>
/// An application's own contacts, which this library does not carry: it names no person and no mailbox.
/// </summary>
/// <param name="hub">The hub that is to be asked.</param>
/// <returns>How to reach it, in a few words; <see langword="null"/> where the application does not know.</returns>
/// <remarks>Called from several threads at once.</remarks>
public delegate string? HubContacts(Hub hub);
