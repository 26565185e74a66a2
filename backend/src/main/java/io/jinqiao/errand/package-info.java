/**
 * Errands: matters that no other module runs, begun by hand from a customer, a ticket or the list of processes, and worked
 * on step by step with the forms of their process.
 *
 * <p>{@code process} says where an errand stands and which step comes next; here is what was entered, for whom, and whose
 * turn it is.
 */
@ApplicationModule(
        displayName = "Errand",
        allowedDependencies = {"customer", "identity", "process", "process :: events", "staff", "retention :: spi"})
@NullMarked
package io.jinqiao.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
