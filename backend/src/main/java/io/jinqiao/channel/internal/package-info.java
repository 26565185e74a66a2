@NullMarked
package io.jinqiao.channel.internal;

import org.jspecify.annotations.NullMarked;
