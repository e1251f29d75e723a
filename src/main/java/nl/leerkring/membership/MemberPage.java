package nl.leerkring.membership;

import java.util.List;

/** One page of members. @param total number of members that fit the words, on all pages */
public record MemberPage(List<MemberRow> rows, long total) {}
