package io.jinqiao.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.SignedIn;
import io.jinqiao.web.Visitor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who asks in a test: {@code http.get().uri(…).with(Asking.as(lin))}. */
public final class Asking {

    private Asking() {}

    public static RequestPostProcessor as(SignedIn me) {
        return signedIn(me);
    }

    public static RequestPostProcessor as(CustomerId me) {
        return signedIn(new Visitor(me));
    }

    /** A member of staff with these permissions. */
    public static SignedIn staff(StaffId id, String team, Permission... permissions) {
        return new SignedIn(id.value(), "somebody of " + team, team, Set.of(permissions));
    }

    /** The same person, all of whose permissions hold only there. */
    public static SignedIn within(Area area, SignedIn me) {
        var limits = me.permissions().stream().collect(Collectors.toMap(each -> each, _ -> Reach.of(area)));
        return new SignedIn(me.value(), me.displayName(), me.team(), me.permissions(), me.marks(), limits);
    }

    private static RequestPostProcessor signedIn(Object principal) {
        var token = new UsernamePasswordAuthenticationToken(principal, "", List.of());
        return request -> csrf().postProcessRequest(authentication(token).postProcessRequest(request));
    }
}
