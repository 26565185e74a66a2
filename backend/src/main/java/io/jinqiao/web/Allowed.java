package io.jinqiao.web;

import io.jinqiao.kernel.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a desk handler: any of these permissions, on the method or for its whole controller.
 *
 * <p>A handler below {@code /api/desk} or {@code /scim} without it answers 403 to everybody, so forgetting it is safe and found
 * by the first test.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Permission[] value();
}
