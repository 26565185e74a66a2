/**
 * Conversation: one model of conversation and message for every channel: stored, numbered, then acknowledged.
 *
 * <p>Words of the house pass the gate of {@code compliance} before they are stored. Who serves next is decided by {@code routing}; what a machine says, by {@code assistant}; how words travel, by
 * {@code channel}.
 */
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {
            "compliance",
            "customer",
            "customer :: spi",
            "vault",
            "vault :: secrets",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
