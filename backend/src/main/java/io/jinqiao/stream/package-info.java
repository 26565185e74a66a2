/**
 * Stream: hands every fact of the journal on to Kafka, in its order, for the institution's own warehouse and surveillance.
 *
 * <p>Without {@code jinqiao.stream.servers} it does nothing. It reads only what has settled and never holds the journal up.
 */
@ApplicationModule(
        displayName = "Stream",
        allowedDependencies = {"journal", "cluster"})
@NullMarked
package io.jinqiao.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
