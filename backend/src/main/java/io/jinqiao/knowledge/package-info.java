/**
 * Knowledge: articles, their versions, and finding the right one by words and by meaning.
 *
 * <p>What to do with what was found is decided by {@code assistant} and by people.
 */
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"catalog"})
@NullMarked
package io.jinqiao.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
