/**
 * Dialogue: matters that customers settle in a conversation with the machine: what is asked, understood, confirmed and
 * done, as data that the institution draws and edits itself.
 *
 * <p>Whether a message is a flow's or a question is {@code assistant}'s to decide, which also says the words; what is
 * done at the end stands in {@code spi}, for whoever is connected to the institution's systems.
 */
@ApplicationModule(
        displayName = "Dialogue",
        allowedDependencies = {
            "conversation",
            "conversation :: events",
            "customer",
            "identity",
            "ticket",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
