/** A notice that tries everything: nothing of it may run, load, break out of the page or reorder its text. */
export const hostile = `# Privacy notice </title><script>document.title='pwned'</script> \u202egnp.exe

Evil Ltd, 1 Hook Lane, Cork, is the controller. </style></q></mark></main><script>alert(1)</script>
Write to <a href="javascript:alert(2)">our officer</a> at privacy@evil.example. We use your data to send you offers.
<img src="https://tracker.evil.example/pixel.png" onerror="alert(3)"> ![pixel](https://tracker.evil.example/p.png)
[Click](javascript:alert(4)) or [here](data:text/html,<script>alert(5)</script>). &lt;script&gt;alert(6)&lt;/script&gt;
<iframe src="https://evil.example/"></iframe><svg onload="alert(7)"></svg><style>@import url(https://evil.example/x.css);</style>
<link rel="stylesheet" href="https://evil.example/y.css"><meta http-equiv="refresh" content="0;url=https://evil.example">
<base href="https://evil.example/"><form action="https://evil.example"><button>Go</button></form>

We keep your data as long as necessary \u2066\u202eyadot\u2069. "><img src=x onerror=alert(8)> ' onmouseover='alert(9)
You have the right to access&#8238; and to lodge a complaint with the Data Protection Commission.

| Purpose | Legal basis |
| --- | --- |
| <script>alert(10)</script> Marketing \u0007\u001b[31m | consent </td></tr></table> |

\`</script><script>alert(11)</script>\` <!-- --><script>alert(12)</script> -->
`
