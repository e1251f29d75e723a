package nl.leerkring.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/**
 * The one gate before every use case: rights are checked and the action is written to the audit log, before a
 * transaction begins. BIO2 asks for action, object, result, actor and time; origin is in the access log.
 */
@Gated
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Gate {
    private static final System.Logger AUDIT = System.getLogger("leerkring.audit");

    @Inject
    Caller caller;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        var permit = call.getMethod().getAnnotation(Permit.class);
        if (permit == null || !allows(permit)) {
            audit(call, "forbidden");
            throw DomainException.forbidden();
        }
        try {
            var result = call.proceed();
            if (permit.audited()) {
                audit(call, "done");
            }
            return result;
        } catch (DomainException refusal) {
            audit(call, refusal.key());
            throw refusal;
        }
    }

    private boolean allows(Permit permit) {
        if (permit.everyone()) {
            return true;
        }
        return permit.value().length == 0
                ? caller.member().isPresent()
                : Arrays.stream(permit.value()).anyMatch(caller::has);
    }

    private void audit(InvocationContext call, String result) {
        AUDIT.log(
                System.Logger.Level.INFO,
                "action={0}.{1} actor={2} result={3}",
                call.getMethod().getDeclaringClass().getSimpleName(),
                call.getMethod().getName(),
                caller.member().map(MemberId::toString).orElse("visitor"),
                result);
    }
}
