/** What modules above may have against the end of a conversation. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.conversation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
