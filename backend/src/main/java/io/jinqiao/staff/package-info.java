/**
 * Staff: the institution and its people: teams, departments, posts, skills, sign-in.
 *
 * <p>It says who somebody is and what the post allows; {@code routing} decides who gets what.
 */
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {
            "control",
            "control :: spi",
            "retention :: spi",
            "vault",
            "vault :: cipher",
            "vault :: spi"
        })
@NullMarked
package io.jinqiao.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
