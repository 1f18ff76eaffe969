-- Sends the lines of a file in turn. Replaces %n by a number that is used once.
local bodies, n = {}, 0

function init(args)
  for line in io.lines(args[1]) do bodies[#bodies + 1] = line end
  n = tonumber(args[2])
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = bodies[1]
  if #bodies == 1 and not bodies[1]:find("%n", 1, true) then
    local fixed = wrk.format()
    request = function() return fixed end
  end
end

function request()
  n = n + 1
  return wrk.format(nil, nil, nil, (bodies[n % #bodies + 1]:gsub("%%n", n)))
end

-- Prints all latencies, because a percentile of wrk includes the requests that wrk has added.
function done(summary, latency)
  print(("lasted %d us"):format(summary.duration))
  for i = 1, #latency do print(("took %d us %d times"):format(latency(i))) end
end
