package nl.leerkring.journey;

import java.util.Set;

/** The fields that a walk through the site must find at least, each with its form: so that the walk cannot become shorter unseen. */
final class Fields {
    static final Set<String> OF_VISITORS = Set.of(
            "signUp name",
            "signUp email",
            "signUp password",
            "signIn email",
            "signIn password",
            "forgotten email",
            "/training words",
            "/certificate number");

    static final Set<String> OF_MEMBERS = Set.of(
            "confirm password",
            "reset password",
            "profile fullName",
            "profile displayName",
            "profile certificateName",
            "profile jobTitle",
            "profile city",
            "passwordForm currentPassword",
            "passwordForm newPassword",
            "emailForm newEmail",
            "emailForm emailPassword",
            "/membership/members q",
            "/notification/outbox address",
            "/training/editorial words",
            "groupJoin code",
            "keepForm months",
            "planForm date",
            "planForm place",
            "planForm link",
            "planForm theme",
            "planForm times",
            "planForm weeks",
            "changeForm date",
            "changeForm theme",
            "pollForm date1",
            "pollForm minutes",
            "offForm reason",
            "caseForm title",
            "caseForm story",
            "caseForm question",
            "learnForm learned",
            "learnForm nextAction",
            "opinionForm words",
            "presenceForm qualification",
            "reflectionForm technical",
            "reflectionForm normative",
            "reflectionForm personal",
            "planMeeting startsAt",
            "planMeeting place",
            "planMeeting seats",
            "lesson reflection.les",
            "lesson reflection.gedachte",
            "debrief reflection.terugkijken",
            "practice plan",
            "practice day",
            "practice lookBack",
            "quiz field.wat",
            "quiz field.number",
            "quiz field.text");

    private Fields() {}
}
