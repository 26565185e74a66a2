package io.jinqiao.web;

import io.jinqiao.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a desk request through only when its handler says for whom it is and the asker is one of them. */
final class PermissionGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !allows(method)) {
            throw Refused.forbidden("web.not-permitted", "Your post does not include this");
        }
        return true;
    }

    private static boolean allows(HandlerMethod method) {
        var asked = asked(method);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return asked != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn me
                && Arrays.stream(asked.value()).anyMatch(me::may);
    }

    private static @Nullable Allowed asked(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
