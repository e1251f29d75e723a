package nl.leerkring.activity;

import java.time.Instant;
import java.time.LocalDate;

/** A plan as its owner sees it. @param lookBack null until written */
public record PlanRow(
        long enrolment, String slug, String part, String text, LocalDate dueOn, String lookBack, Instant savedAt) {}
