package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.EditorNames;

/** Tells editors who brought a package: this feature knows both people and trainings. */
@ApplicationScoped
public class EditorFirstNames implements EditorNames {
    @Inject
    Directory directory;

    @Override
    public Optional<String> firstName(MemberId editor) {
        return directory.person(editor).map(person -> person.displayName().split(" ")[0]);
    }
}
