package nl.leerkring.training;

import java.util.List;

/** What a package says, compiled, before it is a version. */
record TrainingContent(TrainingVersion.About about, List<TrainingVersion.Module> modules) {}
