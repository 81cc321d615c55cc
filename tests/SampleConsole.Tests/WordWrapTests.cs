namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

public sealed class WordWrapTests
{
    [Fact]
    public void A_line_that_fits_stays_as_it_is() =>
        WordWrap.Rows("to the very last character", 28, indent: 2, hanging: 4).Should().Equal("  to the very last character");

    [Fact]
    public void A_longer_line_breaks_between_words_and_goes_on_further_to_the_right() =>
        WordWrap.Rows("the action ends on a day after the last of the terms", 26, indent: 0, hanging: 4)
            .Should().Equal("the action ends on a day", "    after the last of the", "    terms");

    [Fact]
    public void A_word_longer_than_a_row_is_not_broken() =>
        WordWrap.Rows("at $.areas[0].actions[0].nationalProgramme.available now", 24, indent: 0, hanging: 0)
            .Should().Equal("at", "$.areas[0].actions[0].nationalProgramme.available", "now");

    [Fact]
    public void No_terminal_is_too_narrow() =>
        WordWrap.Rows("one two three four five six seven", 3, indent: 2, hanging: 2)
            .Should().Equal("  one two three four", "  five six seven");
}
