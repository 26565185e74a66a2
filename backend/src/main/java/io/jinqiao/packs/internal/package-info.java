@NullMarked
package io.jinqiao.packs.internal;

import org.jspecify.annotations.NullMarked;
