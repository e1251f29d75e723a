package nl.leerkring.meeting;

/** What somebody says about a moment. */
public enum PollChoice {
    YES,
    IF_NEED_BE,
    NO
}
