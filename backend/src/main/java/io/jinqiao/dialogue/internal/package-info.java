@NullMarked
package io.jinqiao.dialogue.internal;

import org.jspecify.annotations.NullMarked;
