package nl.leerkring.intervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Go;

/** Starting a group. Everything that is wrong is shown at once, and what was typed stays. */
@Named
@RequestScoped
public class NewGroupView {
    @Inject
    GroupDesk desk;

    @Inject
    Clock clock;

    @Inject
    Registers registers;

    @Inject
    Go go;

    private GroupForm form;

    @PostConstruct
    void propose() {
        form = GroupForm.fresh(clock.today());
    }

    public void start() {
        var plan = form.plan(registers);
        var problems = desk.problems(plan);
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            go.tried(() -> go.to(desk.start(plan).address("/agreement"), "intervision.toast.started"));
        }
    }

    public GroupForm getForm() {
        return form;
    }
}
