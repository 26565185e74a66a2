package io.jinqiao.web;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import java.security.Principal;

/**
 * The customer behind a request below {@code /api/customer}, as {@code channel} found by the token it gave out;
 * controllers take it with {@code @AuthenticationPrincipal}.
 */
public record Visitor(CustomerId id) implements Principal {

    public Actor actor() {
        return Actor.of(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
