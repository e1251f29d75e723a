package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.EditorNames;

/** Tells editors who brought a package: this feature knows both people and trainings. */
@ApplicationScoped
public class EditorDisplayNames implements EditorNames {
    @Inject
    Directory directory;

    @Override
    public Optional<String> displayName(MemberId editor) {
        return directory.person(editor).map(Person::displayName);
    }
}
