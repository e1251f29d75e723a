package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.organisation.OwnTasks;

/** What organisations ask of the viewer, on the page of their learning. */
@Named
@RequestScoped
public class OrganisationTasksView {
    @Inject
    OwnTasks own;

    private List<OwnTasks.Row> rows;

    public List<OwnTasks.Row> getRows() {
        if (rows == null) {
            rows = own.open();
        }
        return rows;
    }
}
