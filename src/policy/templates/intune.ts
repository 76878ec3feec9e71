import { readJson } from './json.ts';
import { policyPath, settingsPath } from './registry.ts';
import { type Found, installEntry, type Made, PolicyFileError, type Target, type Wire } from './target.ts';

/**
 * PowerShell for Intune: a platform script or Win32 app that writes the settings, the detection script of a
 * remediation, and one that takes them away. The settings stand as JSON in ASCII: Windows PowerShell reads a script
 * without a byte-order mark in the machine's own code page.
 */

const ascii = (text: string): string =>
  text.replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const made = (name: string, text: string): Made => ({
  name,
  text: text.replaceAll('\n', '\r\n'),
});

const head = (target: Target, what: string): string => `# Gatepost: ${what}
# Run as system (Intune: "Run this script using the logged on credentials: No").
$ErrorActionPreference = 'Stop'
$policyKey = 'HKLM:\\${policyPath(target)}'
$installKey = 'HKLM:\\${settingsPath(target)}'
`;

const jsonBlock = (name: string, value: unknown): string =>
  `$${name} = @'\n${ascii(JSON.stringify(value, null, 2))}\n'@ | ConvertFrom-Json\n`;

export const writeIntune = (wire: Wire, target: Target): Made =>
  made(
    `gatepost-${target.browser}-intune-deploy.ps1`,
    `${head(target, 'write the settings')}${jsonBlock('policy', wire)}${target.install ? jsonBlock('install', installEntry(target)) : '$install = $null\n'}
function Set-Values($key, $values) {
  New-Item -Path $key -Force | Out-Null
  foreach ($entry in $values.PSObject.Properties) {
    $name = $entry.Name
    $value = $entry.Value
    if ($value -is [System.Array]) {
      if ($value.Count -eq 0) {
        New-ItemProperty -LiteralPath $key -Name $name -PropertyType String -Value '[]' -Force | Out-Null
        continue
      }
      New-Item -Path "$key\\$name" -Force | Out-Null
      for ($i = 0; $i -lt $value.Count; $i++) {
        New-ItemProperty -LiteralPath "$key\\$name" -Name "$($i + 1)" -PropertyType String -Value $value[$i] -Force | Out-Null
      }
    } elseif ($value -is [string]) {
      New-ItemProperty -LiteralPath $key -Name $name -PropertyType String -Value $value -Force | Out-Null
    } else {
      New-ItemProperty -LiteralPath $key -Name $name -PropertyType DWord -Value ([int]$value) -Force | Out-Null
    }
  }
}

if (Test-Path -LiteralPath $policyKey) { Remove-Item -LiteralPath $policyKey -Recurse -Force }
Set-Values $policyKey $policy
if ($install) { Set-Values $installKey $install }
Write-Output "Gatepost: $(@($policy.PSObject.Properties).Count) settings written."
`,
  );

export const writeIntuneDetect = (wire: Wire, target: Target): Made =>
  made(
    `gatepost-${target.browser}-intune-detect.ps1`,
    `${head(target, 'are the settings as they should be? Exit code 1: no')}${jsonBlock('policy', wire)}
function Get-Value($key, $name) {
  $item = Get-ItemProperty -LiteralPath $key -Name $name -ErrorAction SilentlyContinue
  if ($null -eq $item) { return $null }
  return $item.$name
}

foreach ($entry in $policy.PSObject.Properties) {
  $name = $entry.Name
  $value = $entry.Value
  $same = $true
  if ($value -is [System.Array] -and $value.Count -gt 0) {
    $list = "$policyKey\\$name"
    $count = 0
    if (Test-Path -LiteralPath $list) { $count = @((Get-Item -LiteralPath $list).GetValueNames()).Count }
    $same = $count -eq $value.Count
    for ($i = 0; $same -and $i -lt $value.Count; $i++) { $same = (Get-Value $list "$($i + 1)") -ceq $value[$i] }
  } elseif ($value -is [System.Array]) {
    $same = (Get-Value $policyKey $name) -ceq '[]'
  } elseif ($value -is [string]) {
    $same = (Get-Value $policyKey $name) -ceq $value
  } else {
    $same = (Get-Value $policyKey $name) -eq [int]$value
  }
  if (-not $same) {
    Write-Output "Gatepost: $name differs."
    exit 1
  }
}
Write-Output 'Gatepost: settings are in place.'
exit 0
`,
  );

export const writeIntuneRemove = (_wire: Wire, target: Target): Made =>
  made(
    `gatepost-${target.browser}-intune-remove.ps1`,
    `${head(target, 'take the settings and the forced install away')}
foreach ($key in @($policyKey, $installKey)) {
  if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse -Force }
}
Write-Output 'Gatepost: removed.'
`,
  );

/** Reads the settings out of the deploy or the detection script. */
export const readIntune = (text: string): Found => {
  const block = /\$policy = @'\r?\n([\s\S]*?)\r?\n'@/.exec(text)?.[1];
  if (block === undefined)
    throw new PolicyFileError("This script holds no settings of Gatepost ($policy = @' … '@).");
  const id = /\\extensions\\([a-p]{32})\\policy/.exec(text)?.[1];
  return { raw: readJson(block).raw, ...(id ? { id } : {}) };
};
