/**
 * Tools: the command-line clients of a running product: {@code simulate}, {@code bench}, {@code evaluate}, {@code verify}.
 *
 * <p>They know a server only by HTTP and WebSocket, as any stranger does; {@code postgres} gives the benchmarks the bare
 * database to compare with, the vault's cipher is measured bare, and the assistant and the gate rehearse in memory for
 * {@code bench answer}, {@code bench gate} and {@code evaluate}.
 */
@ApplicationModule(
        displayName = "Tools",
        allowedDependencies = {
            "postgres",
            "assistant",
            "knowledge",
            "vault :: cipher",
            "compliance",
            "compliance :: rules",
            "routing :: matching",
            "routing :: trial",
            "manual :: phrases",
            "insight :: planning"
        })
@NullMarked
package io.jinqiao.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
