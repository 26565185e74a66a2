/** The gate itself: rules as data, put into one automaton, and the contexts in which words mean something else. */
@NamedInterface("rules")
@NullMarked
package io.jinqiao.compliance.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
