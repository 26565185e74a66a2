/**
 * Web: what every HTTP answer has in common: refusals as RFC 9457 problems, who is signed in, what a handler
 * asks of them. Nothing about any one subject.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
