/**
 * Catalog: the words of the business: the three-level classification that questions, articles, tickets and facts share.
 */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
