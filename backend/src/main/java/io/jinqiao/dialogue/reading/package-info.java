@NullMarked
package io.jinqiao.dialogue.reading;

import org.jspecify.annotations.NullMarked;
