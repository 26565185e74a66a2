/** Hostile input, made by changing what is good in ways that have broken programs before. */
@NullMarked
package io.jinqiao.testing.fuzz;

import org.jspecify.annotations.NullMarked;
