package org.thegathering.http.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.util.AsciiString;

/**
 * What the decoder lets pass and nobody should have to think of: too many headers, a version that is not spoken here, and
 * a host that is missing or said twice (RFC 9112 §3.2). Such a request counts as one that could not be read.
 */
final class HeadCheck extends ChannelInboundHandlerAdapter {

    static final String NAME = "headCheck";

    private final int headerCount;

    HeadCheck(int headerCount) {
        this.headerCount = headerCount;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && request.decoderResult().isSuccess()) {
            Exception fault = fault(request);
            if (fault != null) {
                request.setDecoderResult(DecoderResult.failure(fault));
            }
        }
        context.fireChannelRead(message);
    }

    private Exception fault(HttpRequest request) {
        int count = 0;
        int hosts = 0;
        for (var headers = request.headers().iteratorCharSequence(); headers.hasNext(); count++) {
            if (AsciiString.contentEqualsIgnoreCase(HttpHeaderNames.HOST, headers.next().getKey())) {
                hosts++;
            }
        }
        if (count > headerCount) {
            return new TooLongHttpHeaderException("more than " + headerCount + " headers");
        }
        HttpVersion version = request.protocolVersion();
        boolean isCurrent = version.equals(HttpVersion.HTTP_1_1);
        if (!isCurrent && !version.equals(HttpVersion.HTTP_1_0)) {
            return new IllegalArgumentException("version " + version);
        }
        return hosts > 1 || isCurrent && hosts == 0 ? new IllegalArgumentException(hosts + " hosts") : null;
    }
}
